/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Rights_DisputedInputs */

const nl_rights_disputed = /** @type {(inputs: Rights_DisputedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is het niet eens met dit dossier`)
};

const en_rights_disputed = /** @type {(inputs: Rights_DisputedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} does not agree with this file`)
};

/**
* | output |
* | --- |
* | "{name} does not agree with this file" |
*
* @param {Rights_DisputedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_disputed = /** @type {((inputs: Rights_DisputedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_DisputedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_disputed(inputs)
	return nl_rights_disputed(inputs)
});