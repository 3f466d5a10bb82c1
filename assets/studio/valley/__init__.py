"""The valley of the last chapter: high sun, bleached rock, a turquoise river, and an army on the road."""
