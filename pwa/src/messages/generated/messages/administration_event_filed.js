/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Event_FiledInputs */

const nl_administration_event_filed = /** @type {(inputs: Administration_Event_FiledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzoek ingediend bij de rechter`)
};

const en_administration_event_filed = /** @type {(inputs: Administration_Event_FiledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Petition filed with the court`)
};

/**
* | output |
* | --- |
* | "Petition filed with the court" |
*
* @param {Administration_Event_FiledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_event_filed = /** @type {((inputs?: Administration_Event_FiledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Event_FiledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_event_filed(inputs)
	return nl_administration_event_filed(inputs)
});