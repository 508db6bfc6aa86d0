/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Check_CutInputs */

const nl_log_check_cut = /** @type {(inputs: Log_Check_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De vorige controle is afgebroken, bijvoorbeeld door een herstart. Begin opnieuw.`)
};

const en_log_check_cut = /** @type {(inputs: Log_Check_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The last verification was cut off, such as by a restart. Begin again.`)
};

/**
* | output |
* | --- |
* | "The last verification was cut off, such as by a restart. Begin again." |
*
* @param {Log_Check_CutInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_check_cut = /** @type {((inputs?: Log_Check_CutInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Check_CutInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_check_cut(inputs)
	return nl_log_check_cut(inputs)
});