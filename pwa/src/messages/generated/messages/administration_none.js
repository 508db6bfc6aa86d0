/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_NoneInputs */

const nl_administration_none = /** @type {(inputs: Administration_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen advies en geen bewindvoerder.`)
};

const en_administration_none = /** @type {(inputs: Administration_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no advice and no administrator.`)
};

/**
* | output |
* | --- |
* | "There is no advice and no administrator." |
*
* @param {Administration_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_none = /** @type {((inputs?: Administration_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_none(inputs)
	return nl_administration_none(inputs)
});