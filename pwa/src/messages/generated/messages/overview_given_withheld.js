/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ ground: NonNullable<unknown> }} Overview_Given_WithheldInputs */

const nl_overview_given_withheld = /** @type {(inputs: Overview_Given_WithheldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dit deel krijgt u niet. De reden: ${i?.ground}. Bent u het daar niet mee eens? Vraag uw casemanager om uitleg.`)
};

const en_overview_given_withheld = /** @type {(inputs: Overview_Given_WithheldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You do not get this part. The reason: ${i?.ground}. Do you disagree? Ask your case manager to explain.`)
};

/**
* | output |
* | --- |
* | "You do not get this part. The reason: {ground}. Do you disagree? Ask your case manager to explain." |
*
* @param {Overview_Given_WithheldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_given_withheld = /** @type {((inputs: Overview_Given_WithheldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_Given_WithheldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_given_withheld(inputs)
	return nl_overview_given_withheld(inputs)
});