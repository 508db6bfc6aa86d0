/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_ClosedInputs */

const nl_relation_closed = /** @type {(inputs: Relation_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier is gesloten. Het gaat verder in een ander dossier.`)
};

const en_relation_closed = /** @type {(inputs: Relation_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is closed. It goes on in another file.`)
};

/**
* | output |
* | --- |
* | "This file is closed. It goes on in another file." |
*
* @param {Relation_ClosedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_closed = /** @type {((inputs?: Relation_ClosedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_ClosedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_closed(inputs)
	return nl_relation_closed(inputs)
});