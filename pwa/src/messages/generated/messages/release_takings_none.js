/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Takings_NoneInputs */

const nl_release_takings_none = /** @type {(inputs: Release_Takings_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niemand haalde dit op.`)
};

const en_release_takings_none = /** @type {(inputs: Release_Takings_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody took it yet.`)
};

/**
* | output |
* | --- |
* | "Nobody took it yet." |
*
* @param {Release_Takings_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_takings_none = /** @type {((inputs?: Release_Takings_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Takings_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_takings_none(inputs)
	return nl_release_takings_none(inputs)
});