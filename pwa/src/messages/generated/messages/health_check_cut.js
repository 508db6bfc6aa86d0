/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Check_CutInputs */

const nl_health_check_cut = /** @type {(inputs: Health_Check_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De vorige controle is afgebroken, bijvoorbeeld door een herstart. Begin opnieuw.`)
};

const en_health_check_cut = /** @type {(inputs: Health_Check_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The last verification was cut off, such as by a restart. Begin again.`)
};

/**
* | output |
* | --- |
* | "The last verification was cut off, such as by a restart. Begin again." |
*
* @param {Health_Check_CutInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_check_cut = /** @type {((inputs?: Health_Check_CutInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Check_CutInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_check_cut(inputs)
	return nl_health_check_cut(inputs)
});