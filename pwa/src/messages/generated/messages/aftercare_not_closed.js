/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_Not_ClosedInputs */

const nl_aftercare_not_closed = /** @type {(inputs: Aftercare_Not_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier is niet afgesloten.`)
};

const en_aftercare_not_closed = /** @type {(inputs: Aftercare_Not_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is not closed.`)
};

/**
* | output |
* | --- |
* | "This file is not closed." |
*
* @param {Aftercare_Not_ClosedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_not_closed = /** @type {((inputs?: Aftercare_Not_ClosedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_Not_ClosedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_not_closed(inputs)
	return nl_aftercare_not_closed(inputs)
});