/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_SavedInputs */

const nl_help_saved = /** @type {(inputs: Help_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat betekent opgeslagen, verzonden en verwerkt?`)
};

const en_help_saved = /** @type {(inputs: Help_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What do saved, sent and processed mean?`)
};

/**
* | output |
* | --- |
* | "What do saved, sent and processed mean?" |
*
* @param {Help_SavedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_saved = /** @type {((inputs?: Help_SavedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_SavedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_saved(inputs)
	return nl_help_saved(inputs)
});