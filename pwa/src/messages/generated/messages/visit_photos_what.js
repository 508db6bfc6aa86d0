/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photos_WhatInputs */

const nl_visit_photos_what = /** @type {(inputs: Visit_Photos_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat`)
};

const en_visit_photos_what = /** @type {(inputs: Visit_Photos_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What`)
};

/**
* | output |
* | --- |
* | "What" |
*
* @param {Visit_Photos_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_what = /** @type {((inputs?: Visit_Photos_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_what(inputs)
	return nl_visit_photos_what(inputs)
});