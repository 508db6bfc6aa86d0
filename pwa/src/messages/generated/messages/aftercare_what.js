/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_WhatInputs */

const nl_aftercare_what = /** @type {(inputs: Aftercare_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is de nazorg?`)
};

const en_aftercare_what = /** @type {(inputs: Aftercare_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is the aftercare?`)
};

/**
* | output |
* | --- |
* | "What is the aftercare?" |
*
* @param {Aftercare_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_what = /** @type {((inputs?: Aftercare_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_what(inputs)
	return nl_aftercare_what(inputs)
});