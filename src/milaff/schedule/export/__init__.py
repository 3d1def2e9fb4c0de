"""What calls ``milaff run --due`` every few minutes: a timer of systemd, or a line of a crontab."""
