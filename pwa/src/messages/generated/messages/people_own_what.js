/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Own_WhatInputs */

const nl_people_own_what = /** @type {(inputs: People_Own_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit bent u zelf. Uw eigen rechten wijzigt een andere beheerder.`)
};

const en_people_own_what = /** @type {(inputs: People_Own_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is you. Another administrator changes your rights.`)
};

/**
* | output |
* | --- |
* | "This is you. Another administrator changes your rights." |
*
* @param {People_Own_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_own_what = /** @type {((inputs?: People_Own_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Own_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_own_what(inputs)
	return nl_people_own_what(inputs)
});