/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_AdviseInputs */

const nl_administration_advise = /** @type {(inputs: Administration_AdviseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewindvoerder adviseren`)
};

const en_administration_advise = /** @type {(inputs: Administration_AdviseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Advise an administrator`)
};

/**
* | output |
* | --- |
* | "Advise an administrator" |
*
* @param {Administration_AdviseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_advise = /** @type {((inputs?: Administration_AdviseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_AdviseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_advise(inputs)
	return nl_administration_advise(inputs)
});