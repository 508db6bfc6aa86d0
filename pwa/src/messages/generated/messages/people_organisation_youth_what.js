/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_Youth_WhatInputs */

const nl_people_organisation_youth_what = /** @type {(inputs: People_Organisation_Youth_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een verzoek gaat naar de organisatie die u hier kiest, tenzij de afzender een andere kiest.`)
};

const en_people_organisation_youth_what = /** @type {(inputs: People_Organisation_Youth_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A request goes to the organisation you choose here, unless its sender chooses another.`)
};

/**
* | output |
* | --- |
* | "A request goes to the organisation you choose here, unless its sender chooses another." |
*
* @param {People_Organisation_Youth_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_youth_what = /** @type {((inputs?: People_Organisation_Youth_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_Youth_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_youth_what(inputs)
	return nl_people_organisation_youth_what(inputs)
});