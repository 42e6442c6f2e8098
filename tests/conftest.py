"Shared by the exported tests: what pytest collects, and what it leaves out unless asked."

def pytest_configure(config):
    config.addinivalue_line('markers', 'slow: takes more than a few seconds; `pytest -m slow` runs these')
    if not config.option.markexpr: config.option.markexpr = 'not slow'

def pytest_pycollect_makeitem(collector, name, obj):
    "Collect only what a test module defines itself: `import *` also brings in fastcore's `test_eq` and its kin"
    module = getattr(collector, 'module', None)
    if module is not None and getattr(obj, '__module__', module.__name__) != module.__name__: return []
