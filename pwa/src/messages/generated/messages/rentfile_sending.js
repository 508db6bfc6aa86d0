/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_SendingInputs */

const nl_rentfile_sending = /** @type {(inputs: Rentfile_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het bestand wordt verstuurd en gelezen…`)
};

const en_rentfile_sending = /** @type {(inputs: Rentfile_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file is being sent and read…`)
};

/**
* | output |
* | --- |
* | "The file is being sent and read…" |
*
* @param {Rentfile_SendingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_sending = /** @type {((inputs?: Rentfile_SendingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_SendingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_sending(inputs)
	return nl_rentfile_sending(inputs)
});