/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} People_Link_WhatInputs */

const nl_people_link_what = /** @type {(inputs: People_Link_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Geef deze link zelf door, bijvoorbeeld persoonlijk of met een beveiligde mail. Hij werkt één keer, tot ${i?.when}. Hierna ziet u hem niet meer terug.`)
};

const en_people_link_what = /** @type {(inputs: People_Link_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Pass this link on yourself, for example in person or by secure mail. It works once, until ${i?.when}. You do not see it again after this.`)
};

/**
* | output |
* | --- |
* | "Pass this link on yourself, for example in person or by secure mail. It works once, until {when}. You do not see it again after this." |
*
* @param {People_Link_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_link_what = /** @type {((inputs: People_Link_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Link_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_link_what(inputs)
	return nl_people_link_what(inputs)
});