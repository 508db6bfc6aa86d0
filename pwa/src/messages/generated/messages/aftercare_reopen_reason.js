/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_Reopen_ReasonInputs */

const nl_aftercare_reopen_reason = /** @type {(inputs: Aftercare_Reopen_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom gaat het dossier weer open?`)
};

const en_aftercare_reopen_reason = /** @type {(inputs: Aftercare_Reopen_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why does the file open again?`)
};

/**
* | output |
* | --- |
* | "Why does the file open again?" |
*
* @param {Aftercare_Reopen_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_reopen_reason = /** @type {((inputs?: Aftercare_Reopen_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_Reopen_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_reopen_reason(inputs)
	return nl_aftercare_reopen_reason(inputs)
});