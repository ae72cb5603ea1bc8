/** The block in the editor. Written as browsers run it: there is no build step between this file and a site. */
(({ blocks, blockEditor, components, coreData, data, element, i18n }) => {
  const { createElement: h, Fragment, useEffect, useRef } = element;
  const { __ } = i18n;
  const { script, accent } = window.readinessAssessmentEditor;
  const NAME = 'readiness-assessment/assessment';
  const TAG = 'readiness-assessment';

  /** The block's attributes, and what each is called on the element. */
  const NAMES = {
    lang: 'lang',
    layout: 'layout',
    headingLevel: 'heading-level',
    accent: 'accent',
    persist: 'persist',
    eventDetail: 'event-detail',
    signup: 'signup',
  };
  const DATA_LAYER = 'data-layer';
  const LANGUAGES = [
    { value: '', label: __('Same as the page', 'readiness-assessment') },
    { value: 'en', label: 'English' },
    { value: 'es', label: 'Español' },
    { value: 'ar', label: 'العربية' },
  ];

  /** Loads the element into the document that shows the block: the canvas may be a frame, with elements of its own. */
  function load(ownerDocument) {
    if (ownerDocument.querySelector(`script[src="${script}"]`)) return;
    const tag = ownerDocument.createElement('script');
    tag.src = script;
    ownerDocument.head.append(tag);
  }

  /** The element as on the page, for an editor to look at. */
  function Preview({ attributes }) {
    const ref = useRef();
    const { lang, layout, headingLevel, document: file } = attributes;
    const source = data.useSelect(
      (select) => (file ? select(coreData.store).getMedia(file)?.source_url : undefined),
      [file],
    );
    const color = attributes.accent || accent;
    useEffect(() => {
      load(ref.current.ownerDocument);
    }, []);
    return h(
      components.Disabled,
      null,
      h(TAG, {
        // A new document is a new assessment.
        key: source ?? '',
        ref,
        preview: '',
        'heading-level': headingLevel,
        layout,
        ...(lang ? { lang } : {}),
        ...(source ? { src: source } : {}),
        style: { display: 'block', ...(color ? { '--readiness-accent': color } : {}) },
      }),
    );
  }

  /** A choice of one's own document. */
  function DocumentControl({ value, onChange }) {
    const name = data.useSelect(
      (select) => (value ? select(coreData.store).getMedia(value)?.title?.rendered : undefined),
      [value],
    );
    const open = ({ open }) =>
      h(
        components.Button,
        { variant: 'secondary', onClick: open },
        value ? __('Choose another', 'readiness-assessment') : __('Choose a file', 'readiness-assessment'),
      );
    return h(
      components.BaseControl,
      {
        __nextHasNoMarginBottom: true,
        id: 'readiness-assessment-document',
        label: __('Your own questions', 'readiness-assessment'),
        help: __('A JSON document in the media library. Without one: the built-in assessment.', 'readiness-assessment'),
      },
      h(
        'div',
        null,
        value ? h('p', null, name ?? '…') : null,
        h(
          components.Flex,
          { justify: 'flex-start' },
          h(
            blockEditor.MediaUploadCheck,
            null,
            h(blockEditor.MediaUpload, {
              allowedTypes: ['application/json'],
              value,
              onSelect: ({ id }) => onChange(id),
              render: open,
            }),
          ),
          value
            ? h(
                components.Button,
                { variant: 'tertiary', isDestructive: true, onClick: () => onChange(0) },
                __('Remove', 'readiness-assessment'),
              )
            : null,
        ),
      ),
    );
  }

  function Settings({ attributes, setAttributes }) {
    const set = (name) => (value) => setAttributes({ [name]: value });
    const select = (name, label, options, help) =>
      h(components.SelectControl, {
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
        label,
        help,
        value: attributes[name],
        options,
        onChange: set(name),
      });
    return h(
      Fragment,
      null,
      h(
        blockEditor.InspectorControls,
        null,
        h(
          components.PanelBody,
          { title: __('Assessment', 'readiness-assessment') },
          select('lang', __('Language', 'readiness-assessment'), LANGUAGES),
          select('layout', __('Questions', 'readiness-assessment'), [
            { value: 'steps', label: __('One at a time', 'readiness-assessment') },
            { value: 'page', label: __('All on one page', 'readiness-assessment') },
          ]),
          select(
            'headingLevel',
            __('Heading level', 'readiness-assessment'),
            ['2', '3', '4', '5', '6'].map((value) => ({ value, label: `H${value}` })),
          ),
          h(DocumentControl, { value: attributes.document, onChange: set('document') }),
        ),
        h(
          components.PanelBody,
          { title: __('Visitors', 'readiness-assessment'), initialOpen: false },
          select(
            'persist',
            __('Keep answers', 'readiness-assessment'),
            [
              { value: 'none', label: __('No', 'readiness-assessment') },
              { value: 'session', label: __('Until the tab is closed', 'readiness-assessment') },
              { value: 'local', label: __('For the next visit', 'readiness-assessment') },
            ],
            __('In the visitor’s own browser.', 'readiness-assessment'),
          ),
          select('eventDetail', __('Your figures show', 'readiness-assessment'), [
            { value: 'scores', label: __('Level and areas', 'readiness-assessment') },
            { value: 'level', label: __('The level only', 'readiness-assessment') },
          ]),
          h(components.ToggleControl, {
            __nextHasNoMarginBottom: true,
            label: __('Send events to Google Tag Manager', 'readiness-assessment'),
            help: __('Through the data layer of the page.', 'readiness-assessment'),
            checked: attributes.dataLayer,
            onChange: set('dataLayer'),
          }),
          h(components.TextControl, {
            __nextHasNoMarginBottom: true,
            __next40pxDefaultSize: true,
            label: __('Sign-up form elsewhere on the page', 'readiness-assessment'),
            help: __('Its HTML anchor (id). A form inside this block needs none.', 'readiness-assessment'),
            value: attributes.signup,
            onChange: set('signup'),
          }),
        ),
      ),
      h(
        blockEditor.InspectorControls,
        { group: 'styles' },
        h(blockEditor.PanelColorSettings, {
          title: __('Color', 'readiness-assessment'),
          colorSettings: [
            {
              label: __('Accent', 'readiness-assessment'),
              value: attributes.accent || undefined,
              onChange: (color) => setAttributes({ accent: color ?? '' }),
            },
          ],
        }),
      ),
    );
  }

  function Edit({ attributes, setAttributes, clientId, isSelected }) {
    const { hasForm, isInside } = data.useSelect(
      (select) => {
        const { getBlockCount, hasSelectedInnerBlock } = select(blockEditor.store);
        return { hasForm: getBlockCount(clientId) > 0, isInside: hasSelectedInnerBlock(clientId, true) };
      },
      [clientId],
    );
    const shown = hasForm || isSelected || isInside;
    return h(
      'div',
      blockEditor.useBlockProps(),
      h(Settings, { attributes, setAttributes }),
      h(Preview, { attributes }),
      h(
        'div',
        {
          hidden: !shown,
          style: shown ? { border: '1px dashed', marginBlockStart: 16, padding: 16 } : {},
        },
        h(
          'p',
          { style: { fontSize: 13, margin: '0 0 8px', textAlign: 'center' } },
          __('A sign-up form that you add here shows with the result.', 'readiness-assessment'),
        ),
        h(blockEditor.InnerBlocks, { renderAppender: blockEditor.InnerBlocks.ButtonBlockAppender }),
      ),
    );
  }

  /** The block's attributes out of an element or a placeholder. */
  function read(node) {
    const given = {};
    for (const [name, attribute] of Object.entries(NAMES)) {
      const value = node.getAttribute(attribute) ?? node.getAttribute(`data-${attribute}`);
      if (value) given[name] = value;
    }
    if ([DATA_LAYER, `data-${DATA_LAYER}`].some((name) => node.hasAttribute(name))) given.dataLayer = true;
    const color = node.style?.getPropertyValue('--readiness-accent').trim();
    return color ? { ...given, accent: color } : given;
  }

  /** In shortcodes names may be written either way. */
  const underscored = (attribute) => attribute.replaceAll('-', '_');
  /** Written without a value, an attribute of a shortcode has no name. */
  const hasDataLayer = ({ named, numeric }) =>
    [DATA_LAYER, underscored(DATA_LAYER)].some((name) => name in named || numeric.includes(name)) || undefined;

  const OURS = `${TAG}, [data-${TAG}]`;
  const INSIDE = { '#text': {}, a: { attributes: ['href'], children: { '#text': {} } } };
  const KNOWN = [...Object.values(NAMES), DATA_LAYER];

  blocks.registerBlockType(NAME, {
    edit: Edit,
    save: () => h(blockEditor.InnerBlocks.Content),
    transforms: {
      from: [
        {
          type: 'raw',
          priority: 5,
          isMatch: (node) => node.matches?.(OURS),
          // Without it, pasting drops what it does not know before it asks for a block.
          schema: {
            [TAG]: { attributes: [...KNOWN, 'style'], children: INSIDE },
            div: { attributes: [`data-${TAG}`, ...KNOWN.map((name) => `data-${name}`)], children: INSIDE },
          },
          transform: (node) => blocks.createBlock(NAME, read(node)),
        },
        {
          type: 'shortcode',
          tag: ['readiness_assessment', TAG],
          attributes: {
            ...Object.fromEntries(
              Object.entries(NAMES).map(([name, attribute]) => [
                name,
                { type: 'string', shortcode: ({ named }) => named[attribute] ?? named[underscored(attribute)] },
              ]),
            ),
            dataLayer: { type: 'boolean', shortcode: hasDataLayer },
          },
        },
      ],
    },
  });
})(window.wp);
