import pytest

from tests.spreadsheets.office import SOFFICE, Office


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    if SOFFICE is None:
        pytest.skip("LibreOffice is not installed")
    return Office(tmp_path_factory.mktemp("office"))
