/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Destroyed_NoneInputs */

const nl_log_destroyed_none = /** @type {(inputs: Log_Destroyed_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog niets gewist. Dat gebeurt pas als de bewaartermijn van een gesloten dossier voorbij is.`)
};

const en_log_destroyed_none = /** @type {(inputs: Log_Destroyed_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was erased yet. That happens only when the retention term of a closed file is over.`)
};

/**
* | output |
* | --- |
* | "Nothing was erased yet. That happens only when the retention term of a closed file is over." |
*
* @param {Log_Destroyed_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_none = /** @type {((inputs?: Log_Destroyed_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_none(inputs)
	return nl_log_destroyed_none(inputs)
});