"Check that a folder of built archives holds what an installation needs: `python .ci/check_dist.py DIR`"
import sys, tarfile, zipfile
from email.parser import Parser
from pathlib import Path

def only(files, end):
    files = [f for f in files if f.endswith(end)]
    assert len(files)==1, f'one {end} wanted: {files}'
    return files[0]

dist = Path(sys.argv[1])
with tarfile.open(only(map(str, dist.iterdir()), '.tar.gz')) as f: sdist = f.getnames()
for o in ('settings.ini','setup.py','pyproject.toml','LICENSE','README.md'): only([f for f in sdist if f.count('/')==1], '/'+o)

with zipfile.ZipFile(only(map(str, dist.iterdir()), '.whl')) as f:
    wheel = f.namelist()
    meta = Parser().parsestr(f.read(only(wheel, '.dist-info/METADATA')).decode())
    scripts = f.read(only(wheel, 'entry_points.txt')).decode()
assert any(o.startswith('fastrecipes/data/') and o.endswith('.safetensors') for o in wheel), 'no weights in the wheel'
assert not any(o.startswith(('tests/','nbs/')) for o in wheel), 'tests or notebooks in the wheel'
assert meta['License-Expression']=='Apache-2.0' and meta['Summary'] and meta['Project-URL'], meta.items()
need = {r.split(';')[0].strip().split('>')[0] for r in meta.get_all('Requires-Dist') if 'extra' not in r}
assert need >= {'fastai','fastcore','timm','torch','torchvision','safetensors'} and 'nbdev' not in need, need
assert 'fastrecipes = fastrecipes.cli:main' in scripts and 'fastrecipes._modidx:d' in scripts, scripts
print(f"{meta['Name']} {meta['Version']}: {len(wheel)} files in the wheel, {len(sdist)} in the source archive")
