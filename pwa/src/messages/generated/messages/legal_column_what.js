/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Column_WhatInputs */

const nl_legal_column_what = /** @type {(inputs: Legal_Column_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat`)
};

const en_legal_column_what = /** @type {(inputs: Legal_Column_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What`)
};

/**
* | output |
* | --- |
* | "What" |
*
* @param {Legal_Column_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_column_what = /** @type {((inputs?: Legal_Column_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Column_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_column_what(inputs)
	return nl_legal_column_what(inputs)
});