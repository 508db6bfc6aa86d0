/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ way: NonNullable<unknown> }} Visit_Copy_HistoryInputs */

const nl_visit_copy_history = /** @type {(inputs: Visit_Copy_HistoryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Afschrift van de afspraken: ${i?.way}`)
};

const en_visit_copy_history = /** @type {(inputs: Visit_Copy_HistoryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Copy of the agreements: ${i?.way}`)
};

/**
* | output |
* | --- |
* | "Copy of the agreements: {way}" |
*
* @param {Visit_Copy_HistoryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_history = /** @type {((inputs: Visit_Copy_HistoryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_HistoryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_history(inputs)
	return nl_visit_copy_history(inputs)
});