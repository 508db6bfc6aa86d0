/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_HistoryInputs */

const nl_rentfile_history = /** @type {(inputs: Rentfile_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eerdere bestanden`)
};

const en_rentfile_history = /** @type {(inputs: Rentfile_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Earlier files`)
};

/**
* | output |
* | --- |
* | "Earlier files" |
*
* @param {Rentfile_HistoryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_history = /** @type {((inputs?: Rentfile_HistoryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_HistoryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_history(inputs)
	return nl_rentfile_history(inputs)
});