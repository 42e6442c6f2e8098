"Hands settings.ini to setuptools: the fields that pyproject.toml leaves `dynamic`."
from configparser import ConfigParser
from setuptools import setup

cfg = ConfigParser(delimiters='=')
with open('settings.ini', encoding='utf-8') as f: cfg.read_file(f)
cfg = cfg['DEFAULT']
def lines(key): return cfg[key].strip().splitlines()

setup(install_requires = lines('requirements'),
      extras_require   = {'dev': lines('dev_requirements'), 'distributed': lines('distributed_requirements'), 'onnx': lines('onnx_requirements')},
      entry_points     = {'console_scripts': lines('console_scripts'), 'nbdev': ['fastrecipes = fastrecipes._modidx:d']},
      classifiers      = [f"Development Status :: {cfg['status']}", f"Intended Audience :: {cfg['audience']}",
                          'Programming Language :: Python :: 3 :: Only'])
