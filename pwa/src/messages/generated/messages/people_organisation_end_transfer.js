/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} People_Organisation_End_TransferInputs */

const nl_people_organisation_end_transfer = /** @type {(inputs: People_Organisation_End_TransferInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Open dossiers waarin zij nog meedoet: ${i?.count}. Daar komt geen melding in: vraag het caseteam of het Regieteam om op tijd een ander te kiezen.`)
};

const en_people_organisation_end_transfer = /** @type {(inputs: People_Organisation_End_TransferInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Open files it still takes part in: ${i?.count}. They get no alert: ask the case team or the Regieteam to choose another in time.`)
};

/**
* | output |
* | --- |
* | "Open files it still takes part in: {count}. They get no alert: ask the case team or the Regieteam to choose another in time." |
*
* @param {People_Organisation_End_TransferInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_transfer = /** @type {((inputs: People_Organisation_End_TransferInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_TransferInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_transfer(inputs)
	return nl_people_organisation_end_transfer(inputs)
});