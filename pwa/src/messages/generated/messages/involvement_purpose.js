/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_PurposeInputs */

const nl_involvement_purpose = /** @type {(inputs: Involvement_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom mag deze organisatie het dossier zien?`)
};

const en_involvement_purpose = /** @type {(inputs: Involvement_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why may this organisation see the file?`)
};

/**
* | output |
* | --- |
* | "Why may this organisation see the file?" |
*
* @param {Involvement_PurposeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_purpose = /** @type {((inputs?: Involvement_PurposeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_PurposeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_purpose(inputs)
	return nl_involvement_purpose(inputs)
});