/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Fault_PurposeInputs */

const nl_involvement_fault_purpose = /** @type {(inputs: Involvement_Fault_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom deze organisatie het dossier mag zien.`)
};

const en_involvement_fault_purpose = /** @type {(inputs: Involvement_Fault_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why this organisation may see the file.`)
};

/**
* | output |
* | --- |
* | "Write down why this organisation may see the file." |
*
* @param {Involvement_Fault_PurposeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_fault_purpose = /** @type {((inputs?: Involvement_Fault_PurposeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Fault_PurposeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_fault_purpose(inputs)
	return nl_involvement_fault_purpose(inputs)
});