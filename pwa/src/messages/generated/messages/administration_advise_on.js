/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Advise_OnInputs */

const nl_administration_advise_on = /** @type {(inputs: Administration_Advise_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welke dag adviseert u dit?`)
};

const en_administration_advise_on = /** @type {(inputs: Administration_Advise_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day do you advise this?`)
};

/**
* | output |
* | --- |
* | "On which day do you advise this?" |
*
* @param {Administration_Advise_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_advise_on = /** @type {((inputs?: Administration_Advise_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Advise_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_advise_on(inputs)
	return nl_administration_advise_on(inputs)
});