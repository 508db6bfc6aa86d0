/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_SeenInputs */

const nl_log_seen = /** @type {(inputs: Log_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie dit dossier zag`)
};

const en_log_seen = /** @type {(inputs: Log_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who saw this file`)
};

/**
* | output |
* | --- |
* | "Who saw this file" |
*
* @param {Log_SeenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_seen = /** @type {((inputs?: Log_SeenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_SeenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_seen(inputs)
	return nl_log_seen(inputs)
});