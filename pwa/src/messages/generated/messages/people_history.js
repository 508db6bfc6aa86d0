/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} People_HistoryInputs */

const nl_people_history = /** @type {(inputs: People_HistoryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Geschiedenis: ${i?.count}`)
};

const en_people_history = /** @type {(inputs: People_HistoryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`History: ${i?.count}`)
};

/**
* | output |
* | --- |
* | "History: {count}" |
*
* @param {People_HistoryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_history = /** @type {((inputs: People_HistoryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_HistoryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_history(inputs)
	return nl_people_history(inputs)
});