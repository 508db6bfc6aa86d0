/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Visit_Ask_MoreInputs */

const nl_visit_ask_more = /** @type {(inputs: Visit_Ask_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nog ${i?.count} vragen`)
};

const en_visit_ask_more = /** @type {(inputs: Visit_Ask_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} more questions`)
};

/**
* | output |
* | --- |
* | "{count} more questions" |
*
* @param {Visit_Ask_MoreInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_ask_more = /** @type {((inputs: Visit_Ask_MoreInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Ask_MoreInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_ask_more(inputs)
	return nl_visit_ask_more(inputs)
});