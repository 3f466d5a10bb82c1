"""The plain before the air base at dusk: ground, huts, vehicles, the transport, the far country. The sun is low on the right."""
