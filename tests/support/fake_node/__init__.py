"""The parts of fake_node.py: the server, the modes, where honest answers come from, the distortions, certificates."""
