"""Mail: headers that hold Arabic and nothing foreign, and handing messages to a server."""
