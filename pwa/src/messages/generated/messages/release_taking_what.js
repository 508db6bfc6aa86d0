/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Taking_WhatInputs */

const nl_release_taking_what = /** @type {(inputs: Release_Taking_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat`)
};

const en_release_taking_what = /** @type {(inputs: Release_Taking_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What`)
};

/**
* | output |
* | --- |
* | "What" |
*
* @param {Release_Taking_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_taking_what = /** @type {((inputs?: Release_Taking_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Taking_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_taking_what(inputs)
	return nl_release_taking_what(inputs)
});