/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ percent: NonNullable<unknown> }} Visit_Photos_SendingInputs */

const nl_visit_photos_sending = /** @type {(inputs: Visit_Photos_SendingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`onderweg, ${i?.percent} %`)
};

const en_visit_photos_sending = /** @type {(inputs: Visit_Photos_SendingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`on its way, ${i?.percent} %`)
};

/**
* | output |
* | --- |
* | "on its way, {percent} %" |
*
* @param {Visit_Photos_SendingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_sending = /** @type {((inputs: Visit_Photos_SendingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_SendingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_sending(inputs)
	return nl_visit_photos_sending(inputs)
});