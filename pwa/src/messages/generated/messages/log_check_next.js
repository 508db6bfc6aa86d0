/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Check_NextInputs */

const nl_log_check_next = /** @type {(inputs: Log_Check_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meld dit bij uw privacyfunctionaris. De technisch beheerder ziet op de server om welke regels het gaat: regieroute log verify.`)
};

const en_log_check_next = /** @type {(inputs: Log_Check_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Report this to your data protection officer. The technical administrator sees on the server which lines they are: regieroute log verify.`)
};

/**
* | output |
* | --- |
* | "Report this to your data protection officer. The technical administrator sees on the server which lines they are: regieroute log verify." |
*
* @param {Log_Check_NextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_check_next = /** @type {((inputs?: Log_Check_NextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Check_NextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_check_next(inputs)
	return nl_log_check_next(inputs)
});