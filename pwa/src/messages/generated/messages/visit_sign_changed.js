/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Sign_ChangedInputs */

const nl_visit_sign_changed = /** @type {(inputs: Visit_Sign_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De afspraken zijn veranderd nadat er is getekend. Laat opnieuw tekenen, of haal de handtekening weg.`)
};

const en_visit_sign_changed = /** @type {(inputs: Visit_Sign_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was agreed changed after it was signed. Have it signed again, or remove the signature.`)
};

/**
* | output |
* | --- |
* | "What was agreed changed after it was signed. Have it signed again, or remove the signature." |
*
* @param {Visit_Sign_ChangedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_sign_changed = /** @type {((inputs?: Visit_Sign_ChangedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Sign_ChangedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_sign_changed(inputs)
	return nl_visit_sign_changed(inputs)
});