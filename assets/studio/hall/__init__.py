"""The concert hall, the first stage: what its recipes draw."""
