__version__ = "0.0.1"

import re
from importlib import import_module
try: from ._modidx import d as _idx
except ImportError: _idx = {'syms': {}} # while an export rewrites it

_lazy = {o.removeprefix(mod+'.'): mod for mod,syms in _idx['syms'].items() for o in syms
         if re.fullmatch(r'[a-z]\w*_recipe', o.removeprefix(mod+'.'))}
_lazy |= {'Phase': 'fastrecipes.engine.fit', 'plan': 'fastrecipes.engine.fit', 'recommend': 'fastrecipes.advice'} # where fastai's Learner gets its `fit_phases`
__all__ = sorted(_lazy)

def __dir__(): return sorted({*globals(), *_lazy})

def __getattr__(name):
    "Import a recipe's module when the recipe is first asked for: fastai takes seconds, `import fastrecipes` milliseconds"
    if name not in _lazy: raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    return getattr(import_module(_lazy[name]), name)
