/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, words: NonNullable<unknown> }} Rights_History_DisputedInputs */

const nl_rights_history_disputed = /** @type {(inputs: Rights_History_DisputedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is het hier niet mee eens: ${i?.words}`)
};

const en_rights_history_disputed = /** @type {(inputs: Rights_History_DisputedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} does not agree with this: ${i?.words}`)
};

/**
* | output |
* | --- |
* | "{name} does not agree with this: {words}" |
*
* @param {Rights_History_DisputedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_history_disputed = /** @type {((inputs: Rights_History_DisputedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_History_DisputedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_history_disputed(inputs)
	return nl_rights_history_disputed(inputs)
});