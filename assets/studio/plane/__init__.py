"""The cargo plane: its hull and hold, what slides in it, who fights in it, and the evening outside."""
