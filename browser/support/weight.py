"""What a page weighs on its way, as it is sent."""

# The most that a page may weigh once the style sheet and the script are there.
LATER = 12 * 1024


def weigh(visitor, path, until="load"):
    """Bytes that came over the network, compressed, and how many answers they were."""
    client = visitor.context.new_cdp_session(visitor.page)
    client.send("Network.enable")
    sizes = []
    client.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    visitor.page.goto(visitor.house.address + path, wait_until=until)
    client.detach()
    return sum(sizes), len([size for size in sizes if size > 0])
