"""What every test runs under: hypothesis without deadlines (machines differ) and with its memory in ``.cache``."""

from hypothesis import HealthCheck, settings
from hypothesis.database import DirectoryBasedExampleDatabase

settings.register_profile(
    "fieldbook",
    deadline=None,
    max_examples=60,
    database=DirectoryBasedExampleDatabase(".cache/hypothesis"),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("fieldbook")
