/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Position_ReadersInputs */

const nl_standpoint_position_readers = /** @type {(inputs: Standpoint_Position_ReadersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iedereen in het dossier leest dit antwoord, zodra de bespreking is geopend.`)
};

const en_standpoint_position_readers = /** @type {(inputs: Standpoint_Position_ReadersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everybody in the file reads this answer, once the discussion is opened.`)
};

/**
* | output |
* | --- |
* | "Everybody in the file reads this answer, once the discussion is opened." |
*
* @param {Standpoint_Position_ReadersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_position_readers = /** @type {((inputs?: Standpoint_Position_ReadersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Position_ReadersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_position_readers(inputs)
	return nl_standpoint_position_readers(inputs)
});