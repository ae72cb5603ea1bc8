import type { Translation } from './translation.js';

const third = 1 / 3;

/** The title of an English document, isolated so that its digits and question marks stay in place between Arabic. */
const english = (title: string) => `\u2066${title}\u2069 (بالإنجليزية)`;

/** The built-in assessment in Modern Standard Arabic. It addresses its readers in the plural, which suits everyone. */
export const content: Translation = {
  id: 'district-readiness',
  version: '1.0',
  title: 'ما مدى جاهزية منطقتكم التعليمية لتوسيع نطاق التعلّم المخصَّص؟',
  intro: 'أجيبوا عن أربعة أسئلة في نحو دقيقتين، واكتشفوا من أين تبدؤون.',
  resultLabel: 'المرحلة الحالية لمنطقتكم التعليمية',
  note: 'هذه بداية للحوار، وليست أداة قياس جرى التحقق من صلاحيتها علميًا. أسئلة هذه الأداة وسلّم تقديرها ونصائحها من وضع مؤلفيها، أما المقوّمات العشرة فمن دليل District Conditions for Scale (KnowledgeWorks,\u00a02014).',
  areas: [
    {
      id: 'future-focus',
      label: 'التوجّه نحو المستقبل',
      board: 'عند كل قرار كبير، اسألوا: أيَّ جزء من الرؤية يخدم؟ واسألوا بعد ثلاثة أشهر عمّا تغيّر.',
      insights: {
        exploring: {
          insight: 'لا بد أن يشترك الناس في الرؤية، وأن تسير القرارات وفقًا لها. وما زال أمامكم أحد الأمرين أو كلاهما.',
          steps: [
            'اسألوا عشرة أشخاص عن التجربة التي ينبغي أن يعيشها الطلاب هنا. ثم قارنوا الإجابات.',
            'ضعوا مسودة للرؤية في صفحة واحدة، أو طوّروا ما لديكم، مع الطلاب والأسر والعاملين والشركاء.',
            'حدّدوا قرارًا واحدًا هذا العام تسترشدون فيه بهذه الصفحة.',
          ],
          resources: ['visioning-toolkit', 'conditions-guide'],
        },
        emerging: {
          insight:
            'لديكم أساس يمكن البناء عليه. ويبدأ أثر الرؤية حين يشترك فيها كثيرون، وحين تغيّر ما يُشترى وما يُدرَّس وما يُخطَّط له.',
          steps: [
            'اسألوا أشخاصًا من خارج الإدارة المركزية عمّا ينبغي أن تغيّره الرؤية في عملهم.',
            'افتتحوا طلب الميزانية المقبل بجملة واحدة تعبّر عن الرؤية.',
            'اختاروا واحدًا من المقوّمات العشرة، واكتبوا ما تتطلبه الرؤية منه.',
          ],
          resources: ['conditions-guide', 'visioning-toolkit'],
        },
        advancing: {
          insight: 'تصل رؤيتكم بالفعل إلى كثير من الناس أو إلى كثير من القرارات. وقد حان الآن دور البقية.',
          steps: [
            'ابحثوا عن موضعين لم تصل إليهما الرؤية بعد: مقوّمات أو مدارس أو مجموعات.',
            'حدّدوا لكلٍّ منهما مسؤولًا وموعدًا، وأطلعوا الجمهور على سير العمل فيهما.',
            'استغنوا عن برنامج واحد أو قاعدة واحدة لم تعد تلائم الرؤية.',
          ],
          resources: ['conditions-guide', 'essentials'],
        },
        ready: {
          insight: 'هذه نقطة قوة. حافظوا عليها حين يتغيّر القادة ومجالس التعليم والميزانيات.',
          steps: [
            'اشرحوا الرؤية لكل قائد جديد ولكل عضو جديد في مجلس التعليم خلال شهره الأول.',
            'أعيدوا النظر في الرؤية كل عام مع الطلاب والأسر.',
          ],
          resources: ['conditions-hub'],
        },
      },
    },
    {
      id: 'supportive-environment',
      label: 'البيئة الداعمة',
      board:
        'احموا الوقت المخصّص لتجربة أفكار جديدة. وقولوا علنًا إن المحاولة قد لا تنجح، واسألوا بعد ثلاثة أشهر عمّا تعلّمناه.',
      insights: {
        exploring: {
          insight: 'يجرّب الناس أشياء جديدة حين لا يخشون عواقب التعثّر. وحاليًا، تنتهي الفكرة غالبًا عند أول عثرة.',
          steps: [
            'ارووا قصة من تجربتكم عن شيء لم ينجح، وعمّا تعلّمتموه منه.',
            'اطلبوا من كل مدرسة أن تجرّب تغييرًا صغيرًا واحدًا، وتعهّدوا لها بأن التعثّر فيه مقبول.',
            'عالجوا مشكلة واحدة ذكرها المعلمون. وليكن ذلك هذا الشهر.',
          ],
          resources: ['themes', 'teaching-paradigm'],
        },
        emerging: {
          insight:
            'حين لا تنجح فكرة، يتعامل الآخرون مع الأمر بلطف، لكن المعلم يبحث عن الحل وحده. أما الفريق فيتعلّم منها أكثر.',
          steps: [
            'خصّصوا للفِرق ساعة منتظمة لتتأمل أمرًا واحدًا جرّبته.',
            'اطلبوا من مديري المدارس أن يفتتحوا الاجتماعات بشيء جرّبوه بأنفسهم ولم ينجح.',
            'أتيحوا للمعلمين زيارة زميل يجرّب شيئًا جديدًا.',
          ],
          resources: ['teaching-paradigm', 'themes'],
        },
        advancing: {
          insight: 'تتعلّم الفِرق مما تجرّبه. والمكسب التالي هو نقل الأفكار الجيدة إلى مدارس أخرى.',
          steps: [
            'اطلبوا من الفِرق صفحة واحدة عمّا تعلّمته، وانقلوها إلى غيرها.',
            'اجمعوا بين مدرستين تعملان على المشكلة نفسها.',
          ],
          resources: ['teaching-paradigm', 'essentials'],
        },
        ready: {
          insight: 'هذه نقطة قوة. أبقوها حيّة حين يقلّ المال أو تتعثّر فكرة على مرأى من الجميع.',
          steps: [
            'خصّصوا في الميزانية وقتًا للأفكار الجديدة، حتى في سنوات قلّة الموارد.',
            'بيّنوا للعاملين الجدد في أسابيعهم الأولى أن بإمكانهم التجريب بأمان.',
          ],
          resources: ['teaching-paradigm'],
        },
      },
    },
    {
      id: 'open-doors',
      label: 'الأبواب المفتوحة',
      board:
        'زوروا غرفة صفية خلال هذا الفصل الدراسي، واسألوا الطلاب عمّا يتعلّمونه ولماذا. وناقشوا التقدّم في جلسة علنية.',
      insights: {
        exploring: {
          insight:
            'يعرف الطلاب المهمة، لكنهم لا يعرفون الغاية منها بعد. وحين تتضح لهم الأسباب، يمكنهم أن يشاركوا هم وأسرهم.',
          steps: [
            'زوروا خمسة صفوف، واسألوا الطلاب عن الغاية من عملهم.',
            'اختاروا مادة دراسية واحدة. واكتبوا أهدافها بكلمات بسيطة حيث يراها كل طالب.',
            'اعرضوا على الأسر نموذجًا لعمل جيد.',
          ],
          resources: ['themes', 'conditions-guide'],
        },
        emerging: {
          insight: 'الأهداف والأسباب معلنة في بعض الصفوف، ولم تُعلن بعد في غيرها. والطلاب يلاحظون الفرق.',
          steps: [
            'ابحثوا عن الصفوف التي يستطيع طلابها الشرح، وتعلّموا من معلميها.',
            'أتيحوا للطلاب أن يقودوا جزءًا من لقاء الأسر المقبل.',
            'أطلعوا مجلس التعليم لديكم بكلمات بسيطة على الأهداف وما تحقّق منها.',
          ],
          resources: ['themes', 'conditions-hub'],
        },
        advancing: {
          insight:
            'يستطيع معظم الطلاب أن يذكروا الغاية من عملهم. والدور الآن للأسر والشركاء كي يروا ما يجري في الداخل.',
          steps: ['ادعوا الأسر والشركاء وأعضاء مجلس التعليم إلى الصفوف.', 'انشروا ما تجرّبونه، وما لم ينجح منه.'],
          resources: ['themes', 'essentials'],
        },
        ready: {
          insight: 'هذه نقطة قوة. فحين يرى الجميع ما يجري في الداخل، يزول الخوف من الخطأ ويشارك عدد أكبر من الناس.',
          steps: [
            'أتيحوا للطلاب أن يرافقوا الزوار ويشرحوا لهم العمل.',
            'اسألوا كل عام: مَن الذي لا يرى بعدُ ما يجري في الداخل؟ ثم افتحوا له الباب.',
            'أخبروا المسؤولين في ولايتكم بالقواعد التي تفيد طلابكم وبالقواعد التي تعيقهم.',
          ],
          resources: ['learning-systems', 'state-policy'],
        },
      },
    },
  ],
  questions: [
    {
      type: 'single',
      id: 'vision',
      area: 'future-focus',
      text: 'إذا سألتم عشرة أشخاص في أنحاء منطقتكم التعليمية عن التجربة التي ينبغي أن يعيشها الطلاب، فماذا ستسمعون؟',
      ask: 'اطلبوا من عشرة أشخاص، من الطلاب إلى أعضاء مجلس التعليم، أن يصفوا الرؤية. ودوّنوا ما تشترك فيه الإجابات.',
      choices: [
        { id: 'scattered', label: 'إجابات كثيرة مختلفة. لا توجد صورة مشتركة بعد.', weight: 0, cap: 'exploring' },
        {
          id: 'written',
          label: 'يصف القادة رؤية واحدة. وقلّة من غيرهم يستطيعون وصفها أو شاركوا في كتابتها.',
          weight: third,
        },
        { id: 'shared', label: 'يصف معظم العاملين الرؤية نفسها. وقد شارك بعضهم في كتابتها.', weight: 2 * third },
        {
          id: 'lived',
          label: 'يصف العاملون والطلاب والأسر رؤية واحدة شاركوا في صياغتها.',
          weight: 1,
        },
      ],
    },
    {
      type: 'multiple',
      id: 'alignment',
      area: 'future-focus',
      text: 'في أيٍّ مما يلي تسير القرارات بالفعل وفق رؤيتكم؟',
      hint: 'حدّدوا كل بند يمكنكم أن تذكروا قرارًا حديثًا بشأنه. ويبيّن السطر الذي تحته الغاية المنشودة.',
      ask: 'اطلبوا من المسؤول عن كلٍّ من المقوّمات العشرة أن يذكر قرارًا حديثًا سار وفق الرؤية.',
      conditions: {
        title: 'المقوّمات العشرة للمنطقة التعليمية',
        aligned: 'تسترشد بالرؤية',
        next: 'ما زالت أمامكم',
      },
      choices: [
        {
          id: 'curriculum',
          label: 'المناهج الدراسية',
          description: 'الأهداف واضحة وموحّدة للجميع، أما الطريق إليها فيلائم كل طالب.',
          weight: 1,
        },
        {
          id: 'instruction',
          label: 'التدريس',
          description: 'يتعلّم الطلاب كيف يتعلّمون، وينتقلون إلى الجديد حين يتقنون ما قبله.',
          weight: 1,
        },
        {
          id: 'assessment',
          label: 'نظام التقييم الشامل',
          description: 'يُظهر الطلاب تعلّمهم بطرق كثيرة حين يكونون مستعدين، ويتلقّون ملاحظات سريعة.',
          weight: 1,
        },
        {
          id: 'environments',
          label: 'بيئات التعلّم',
          description: 'توقعات عالية وثقة، في قاعات مرنة وخارج المدرسة.',
          weight: 1,
        },
        {
          id: 'supports',
          label: 'دعم الطلاب',
          description: 'تأتي المساعدة عند الحاجة إليها، لا بعد اختبار نهاية العام.',
          weight: 1,
        },
        {
          id: 'professional-development',
          label: 'التطوير المهني',
          description: 'جزء من العمل، يجري جماعيًا، ويلائم كل شخص.',
          weight: 1,
        },
        {
          id: 'leadership',
          label: 'تنمية القيادات',
          description: 'ينمو القادة في الصفوف والمدارس والإدارة المركزية.',
          weight: 1,
        },
        {
          id: 'technology',
          label: 'سياسة التكنولوجيا',
          description: 'الوصول إليها آمن ومستقر طوال اليوم، والثغرات تُعالَج.',
          weight: 1,
        },
        {
          id: 'data',
          label: 'أنظمة البيانات الشاملة',
          description: 'السجلات مترابطة، وتُظهر النمو، وتحمي الخصوصية.',
          weight: 1,
        },
        {
          id: 'partnerships',
          label: 'الشراكات',
          description: 'تشترك الشركات والمجتمع المحلي والجامعات في الرؤية، وتوفّر فرصًا للتعلّم.',
          weight: 1,
        },
        { id: 'none', label: 'لا شيء منها بعد', weight: 0, exclusive: true },
      ],
    },
    {
      type: 'single',
      id: 'culture',
      area: 'supportive-environment',
      text: 'جرّب أحد المعلمين فكرة جديدة ولم تنجح. ماذا يحدث عادةً بعد ذلك؟',
      ask: 'اطلبوا من شخص يثق به المعلمون أن يسأل عددًا منهم عمّا حدث في آخر مرة لم تنجح فيها فكرة.',
      choices: [
        { id: 'silence', label: 'يمرّ الأمر في صمت. وقليلون هم من يجازفون مرة أخرى.', weight: 0 },
        {
          id: 'alone',
          label: 'يتعامل مدير المدرسة مع الأمر بلطف. ويبحث المعلم عن الحل وحده.',
          weight: third,
        },
        { id: 'team', label: 'يساعد الزملاء على تحسين الفكرة، وتُجرَّب مرة ثانية.', weight: 2 * third },
        { id: 'spread', label: 'يحسّن الزملاء الفكرة معًا، وتتعلّم منها مدارس أخرى.', weight: 1 },
      ],
    },
    {
      type: 'single',
      id: 'transparency',
      area: 'open-doors',
      text: 'يتوجّه زائر إلى الطلاب بالسؤال: «ما هذا العمل، وما الغاية منه؟» فماذا سيسمع؟',
      ask: 'زوروا بعض الصفوف، واسألوا الطلاب عن الغاية من عملهم.',
      choices: [
        { id: 'task', label: 'شرحًا للمهمة، لا للغاية منها.', weight: 0 },
        { id: 'some', label: 'إجابات جيدة في بعض الصفوف، وليس في غيرها.', weight: third },
        { id: 'most', label: 'إجابات جيدة من معظم الطلاب، في كل الصفوف تقريبًا.', weight: 2 * third },
        {
          id: 'open',
          label: 'إجابات جيدة في كل الصفوف تقريبًا. وتستطيع الأسر والشركاء شرح ذلك أيضًا.',
          weight: 1,
        },
      ],
    },
  ],
  levels: [
    {
      id: 'exploring',
      label: 'الاستكشاف',
      from: 0,
      meaning:
        'أنتم قريبون من البداية، حيث يكون للخطوات الصغيرة أثر كبير. وخطوة واحدة يراها الناس تسهّل الخطوات التالية.',
    },
    {
      id: 'emerging',
      label: 'الانطلاق',
      from: 30,
      meaning:
        'هناك أمور جيدة جارية، لكنها لم تشمل كل مكان بعد. ابدؤوا بالمجال الذي أمامه الشوط الأطول، وستستفيد منه المجالات الأخرى.',
    },
    {
      id: 'advancing',
      label: 'التقدّم',
      from: 60,
      meaning:
        'لم تعد الممارسات الجيدة تقتصر على قلّة من الأشخاص، بل اتسعت كثيرًا. والمجالات التي لم تبلغ ذلك بعد تستحق اهتمامكم في الخطوة التالية.',
    },
    {
      id: 'ready',
      label: 'الجاهزية',
      from: 85,
      meaning:
        'تُظهر إجاباتكم نقاط قوة يمكنها أن توصل التعلّم المخصَّص إلى كل مدرسة. حافظوا على متانتها مع تغيّر الأشخاص والميزانيات والاحتياجات.',
    },
  ],
  horizon: {
    insight: 'بلغ كل مجال استطعتم الإجابة عنه أعلى مرحلة. والخطوة التالية هي التعمّق، ومساعدة الآخرين في طريقهم.',
    steps: [
      'راجعوا المقوّمات العشرة مع فريقكم، وابحثوا عن الجوانب التي تحتاج إلى تعزيز.',
      'اسألوا الصفوف البعيدة عن الإدارة المركزية عمّا إذا كانت ترى الصورة نفسها.',
      'أطلعوا منطقة تعليمية مجاورة على ما تعلّمتموه.',
    ],
    resources: ['learning-systems', 'finding-your-path', 'state-policy'],
  },
  board: 'ساندوا هذا العمل حين يتغيّر الأشخاص أو الميزانية. واسألوا بعد ثلاثة أشهر عمّا يلاحظه الطلاب، وعمّا لم يتضح بعد.',
  resources: [
    {
      id: 'conditions-guide',
      title: english('District Conditions for Scale: A Practical Guide to Scaling Personalized Learning'),
      href: 'https://knowledgeworks.org/resources/district-conditions-scale-personalized-learning/',
    },
    {
      id: 'conditions-hub',
      title: english('District Conditions for Creating Systemic Impact'),
      href: 'https://knowledgeworks.org/get-empowered/educator-resources/district-conditions/',
    },
    {
      id: 'teaching-paradigm',
      title: english('The Shifting Paradigm of Teaching'),
      href: 'https://knowledgeworks.org/resources/teacher-conditions-personalized-learning',
    },
    {
      id: 'themes',
      title: english('How Culture, Transparency and Vision Apply to Personalized Learning'),
      href: 'http://knowledgeworks.org/worldoflearning/2017/05/culture-transparency-vision/',
    },
    {
      id: 'learning-systems',
      title: english('How Do We Move to Learning Systems with Personalized Learning at the Core?'),
      href: 'http://knowledgeworks.org/worldoflearning/2017/04/personalized-learning-policy/',
    },
    {
      id: 'essentials',
      title: english('10 Essentials for Scaling Personalized Learning'),
      href: 'http://knowledgeworks.org/worldoflearning/2017/03/essential-scaling-personalized-learning/',
    },
    {
      id: 'visioning-toolkit',
      title: english('Visioning toolkit'),
      href: 'https://knowledgeworks.org/resources/toolkit-community-wide-vision-personalized-learning',
    },
    {
      id: 'state-policy',
      title: english('State Policy Framework for Personalized Learning'),
      href: 'https://knowledgeworks.org/resources/state-policy-framework-personalized-learning',
    },
    {
      id: 'finding-your-path',
      title: english('Finding Your Path: a navigation tool'),
      href: 'https://knowledgeworks.org/resources/navigation-tool-finding-your-path-scaling-personalized-learning',
    },
  ],
};
