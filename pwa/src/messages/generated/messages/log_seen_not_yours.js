/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Seen_Not_YoursInputs */

const nl_log_seen_not_yours = /** @type {(inputs: Log_Seen_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie dit dossier zag, is niet voor u. Het team van het dossier en het Regieteam zien dat wel.`)
};

const en_log_seen_not_yours = /** @type {(inputs: Log_Seen_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who saw this file is not for you. The file's team and the Regieteam do see it.`)
};

/**
* | output |
* | --- |
* | "Who saw this file is not for you. The file's team and the Regieteam do see it." |
*
* @param {Log_Seen_Not_YoursInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_seen_not_yours = /** @type {((inputs?: Log_Seen_Not_YoursInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Seen_Not_YoursInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_seen_not_yours(inputs)
	return nl_log_seen_not_yours(inputs)
});