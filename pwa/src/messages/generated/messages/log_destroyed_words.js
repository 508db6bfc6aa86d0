/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Destroyed_WordsInputs */

const nl_log_destroyed_words = /** @type {(inputs: Log_Destroyed_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat mensen schreven, met foto's. De feiten bleven.`)
};

const en_log_destroyed_words = /** @type {(inputs: Log_Destroyed_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What people wrote, with photos. The facts stayed.`)
};

/**
* | output |
* | --- |
* | "What people wrote, with photos. The facts stayed." |
*
* @param {Log_Destroyed_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_words = /** @type {((inputs?: Log_Destroyed_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_words(inputs)
	return nl_log_destroyed_words(inputs)
});